using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Remit.Web.Features.People;

internal sealed class ReportingLineMapping : IEntityTypeConfiguration<ReportingLine>
{
    public void Configure(EntityTypeBuilder<ReportingLine> builder)
    {
        builder.ToTable("ReportingLines");
        builder.Property(line => line.Id).ValueGeneratedNever();
        builder.Property(line => line.Area).HasMaxLength(ReportingLine.LongestArea);
        builder.Property(line => line.Version).IsConcurrencyToken();
        builder.HasIndex(line => line.PairId);
        builder
            .HasOne(line => line.Pair)
            .WithMany()
            .HasForeignKey(line => line.PairId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
