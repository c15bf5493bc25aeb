using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Agreements;

internal sealed class AgreementVersionMapping : IEntityTypeConfiguration<AgreementVersion>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<AgreementVersion> builder)
    {
        builder.ToTable("AgreementVersions");
        builder.Ignore(version => version.IsErased);
        builder.Property(version => version.Id).ValueGeneratedNever();
        builder.Property(version => version.Hash).HasMaxLength(HashLength).IsConcurrencyToken();
        builder.Property(version => version.PreviousHash).HasMaxLength(HashLength);
        builder.HasIndex(version => new { version.PairId, version.Number }).IsUnique();
        builder.HasOne<Pair>().WithMany().HasForeignKey(version => version.PairId).OnDelete(DeleteBehavior.Restrict);
    }
}
