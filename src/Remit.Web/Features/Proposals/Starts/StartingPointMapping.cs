using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

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
                one.ProposalId,
                one.Kind,
                one.PersonId,
            })
            .IsUnique();
        builder.HasOne<Proposal>().WithMany().HasForeignKey(one => one.ProposalId).OnDelete(DeleteBehavior.Cascade);
    }
}
