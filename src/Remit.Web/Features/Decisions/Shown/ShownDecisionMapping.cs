using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Decisions.Shown;

internal sealed class ShownDecisionMapping : IEntityTypeConfiguration<ShownDecision>
{
    public void Configure(EntityTypeBuilder<ShownDecision> builder)
    {
        builder.ToTable("ShownDecisions");
        builder.Property(shown => shown.Id).ValueGeneratedNever();
        builder.Property(shown => shown.Version).IsConcurrencyToken();
        builder
            .HasOne(shown => shown.Decision)
            .WithMany()
            .HasForeignKey(shown => shown.DecisionId)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasOne(shown => shown.To)
            .WithMany()
            .HasForeignKey(shown => shown.ToId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(shown => shown.ById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(shown => shown.EndedById).OnDelete(DeleteBehavior.Restrict);
    }
}
