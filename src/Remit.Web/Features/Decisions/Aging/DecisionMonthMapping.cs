using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Decisions;

internal sealed class DecisionMonthMapping : IEntityTypeConfiguration<DecisionMonth>
{
    private const int KeyLength = 100;

    public void Configure(EntityTypeBuilder<DecisionMonth> builder)
    {
        builder.ToTable("DecisionMonths");
        builder.Property(month => month.Id).ValueGeneratedNever();
        builder.Property(month => month.KindName).HasMaxLength(KeyLength);
        builder.Property(month => month.Version).IsConcurrencyToken();
        builder
            .HasIndex(month => new
            {
                month.PairId,
                month.Month,
                month.KindName,
            })
            .IsUnique();
        builder.HasOne<Pair>().WithMany().HasForeignKey(month => month.PairId).OnDelete(DeleteBehavior.Cascade);
    }
}
