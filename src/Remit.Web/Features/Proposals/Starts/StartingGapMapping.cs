using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Remit.Web.Features.Agreements;

namespace Remit.Web.Features.Proposals.Starts;

internal sealed class StartingGapMapping : IEntityTypeConfiguration<StartingGap>
{
    public void Configure(EntityTypeBuilder<StartingGap> builder)
    {
        builder.ToTable("StartingGaps");
        builder.Property(one => one.Id).ValueGeneratedNever();
        builder.HasIndex(one => new { one.VersionId, one.Kind }).IsUnique();
        builder
            .HasOne<AgreementVersion>()
            .WithMany()
            .HasForeignKey(one => one.VersionId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
