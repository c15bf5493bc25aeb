using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Remit.Web.Features.Drafts;

namespace Remit.Web.Features.Proposals.Starts;

internal sealed class StartingPointMapping : IEntityTypeConfiguration<StartingPoint>
{
    public void Configure(EntityTypeBuilder<StartingPoint> builder)
    {
        builder.ToTable("StartingPoints");
        builder.Property(one => one.Id).ValueGeneratedNever();
        builder.Property(one => one.Version).IsConcurrencyToken();
        builder
            .HasIndex(one => new
            {
                one.DraftId,
                one.Kind,
                one.PersonId,
            })
            .IsUnique();
        builder.HasOne<Draft>().WithMany().HasForeignKey(one => one.DraftId).OnDelete(DeleteBehavior.Cascade);
    }
}
