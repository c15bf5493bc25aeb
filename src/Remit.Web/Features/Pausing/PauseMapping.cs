using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Remit.Web.Data;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Pausing;

internal sealed class PauseMapping : IEntityTypeConfiguration<PairPause>
{
    public void Configure(EntityTypeBuilder<PairPause> builder)
    {
        builder.ToTable("Pauses");
        builder.Property(pause => pause.Id).ValueGeneratedNever();
        builder.Property(pause => pause.Reason).HasMaxLength(PairPause.LongestReason);
        builder.Property(pause => pause.Kinds).AsJson();
        builder.Property(pause => pause.Version).IsConcurrencyToken();
        builder.HasIndex(pause => new { pause.PairId, pause.Until });
        builder.HasOne<Pair>().WithMany().HasForeignKey(pause => pause.PairId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Person>().WithMany().HasForeignKey(pause => pause.ById).OnDelete(DeleteBehavior.Restrict);
    }
}
