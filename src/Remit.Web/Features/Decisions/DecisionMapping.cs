using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Decisions;

internal sealed class DecisionMapping : IEntityTypeConfiguration<Decision>
{
    private const int KeyLength = 100;
    private const int WordLength = 20;
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.ToTable("Decisions");
        builder.Property(decision => decision.Id).ValueGeneratedNever();
        builder.Property(decision => decision.RequestKey).HasMaxLength(Decision.LongestKey);
        builder.Property(decision => decision.KindName).HasMaxLength(KeyLength);
        builder.Property(decision => decision.TookInstead).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(decision => decision.RelatedAnswer).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(decision => decision.RelatedWhy).HasMaxLength(DecisionResult.LongestNote);
        builder.Property(decision => decision.Title).HasMaxLength(DecisionWords.LongestLine);
        builder.Property(decision => decision.Subject).HasMaxLength(DecisionWords.LongestLine);
        builder.Property(decision => decision.Expect).HasMaxLength(DecisionResult.LongestNote);
        builder.Property(decision => decision.Facts).AsJson();
        builder.Property(decision => decision.Sums).AsJson();
        builder.Property(decision => decision.Actual).AsJson();
        builder.Property(decision => decision.Version).IsConcurrencyToken();
        builder.Ignore(decision => decision.Matter);
        builder.Ignore(decision => decision.Words);
        builder.ComplexProperty(decision => decision.Answer, Answer);
        builder.OwnsOne(decision => decision.Result, Result);
        builder.HasOne<Pair>().WithMany().HasForeignKey(decision => decision.PairId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(decision => new { decision.PairId, decision.Turn }).IsUnique();
        builder.HasIndex(decision => new { decision.PairId, decision.RequestKey }).IsUnique();
        builder.HasIndex(decision => new
        {
            decision.PairId,
            decision.KindName,
            decision.On,
        });
    }

    private static void Answer(ComplexPropertyBuilder<AnswerThen> answer)
    {
        answer
            .Property(then => then.Level)
            .HasConversion(level => LevelKeys.Of(level), key => LevelKeys.Find(key)!.Value)
            .HasMaxLength(WordLength);
        answer.Property(then => then.Grant).HasMaxLength(KeyLength);
        answer.Property(then => then.Cap).HasMaxLength(KeyLength);
        answer.Property(then => then.VersionHash).HasMaxLength(HashLength);
    }

    private static void Result(OwnedNavigationBuilder<Decision, DecisionResult> result)
    {
        result.Property(one => one.Kind).HasConversion<string>().HasMaxLength(WordLength);
        result.Property(one => one.Severity).HasConversion<string>().HasMaxLength(WordLength);
        result.Property(one => one.Note).HasMaxLength(DecisionResult.LongestNote);
    }
}
