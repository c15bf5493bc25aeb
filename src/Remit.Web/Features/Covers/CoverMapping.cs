using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Remit.Web.Data;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Covers;

internal sealed class CoverMapping : IEntityTypeConfiguration<Cover>
{
    public void Configure(EntityTypeBuilder<Cover> builder)
    {
        builder.ToTable("Covers");
        builder.Property(cover => cover.Id).ValueGeneratedNever();
        builder.Property(cover => cover.Powers).AsJson();
        builder.Property(cover => cover.Version).IsConcurrencyToken();
        builder.HasIndex(cover => cover.AwayId).IsUnique();
        builder
            .HasOne(cover => cover.Away)
            .WithMany()
            .HasForeignKey(cover => cover.AwayId)
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Person>().WithMany().HasForeignKey(cover => cover.PersonId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Person>().WithMany().HasForeignKey(cover => cover.CoverId).OnDelete(DeleteBehavior.Restrict);
    }
}
