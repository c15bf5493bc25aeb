using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Remit.Web.Data;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Cards;

internal sealed class CardMapping : IEntityTypeConfiguration<PublicCard>
{
    private const int LongestAddress = 64;

    public void Configure(EntityTypeBuilder<PublicCard> builder)
    {
        builder.ToTable("Cards");
        builder.Property(card => card.Id).ValueGeneratedNever();
        builder.Property(card => card.Address).HasMaxLength(LongestAddress);
        builder.Property(card => card.Chosen).AsJson();
        builder.Property(card => card.TakenOff).AsJson();
        builder.Property(card => card.Version).IsConcurrencyToken();
        builder.HasIndex(card => card.PairId).IsUnique();
        builder.HasIndex(card => card.Address).IsUnique();
        builder.HasOne<Pair>().WithMany().HasForeignKey(card => card.PairId).OnDelete(DeleteBehavior.Cascade);
    }
}
