using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Remit.Web.Features.People;

internal sealed class PairMapping : IEntityTypeConfiguration<Pair>
{
    public void Configure(EntityTypeBuilder<Pair> builder)
    {
        builder.ToTable("Pairs");
        builder.Property(pair => pair.Id).ValueGeneratedNever();
        builder.Ignore(pair => pair.EndedOn);
        builder.Ignore(pair => pair.RefusalToChange);
        builder.Property(pair => pair.Turn).IsConcurrencyToken();
        builder
            .HasOne(pair => pair.Contributor)
            .WithMany()
            .HasForeignKey(pair => pair.ContributorId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(pair => pair.Lead)
            .WithMany()
            .HasForeignKey(pair => pair.LeadId)
            .OnDelete(DeleteBehavior.Restrict);

        // Two people who ended it can begin anew: only one of their pairs goes on.
        builder.HasIndex(pair => new { pair.ContributorId, pair.LeadId }).IsUnique().HasFilter("\"EndedAt\" IS NULL");
    }
}
