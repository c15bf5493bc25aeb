using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Remit.Web.Security;

namespace Remit.Web.Features.Starting;

internal sealed class InstallationMapping : IEntityTypeConfiguration<Installation>
{
    public void Configure(EntityTypeBuilder<Installation> builder)
    {
        builder.ToTable("Installation");
        builder.Property(installation => installation.Id).ValueGeneratedNever();
        builder.Property(installation => installation.Turn).IsConcurrencyToken();
        builder.HasData(
            new
            {
                Id = Installation.OnlyId,
                Turn = 0L,
                IsExample = false,
                ResultMonths = HowLong.MostResultMonths,
                EntryMonths = HowLong.MostEntryMonths,
                AsksHowSure = true,
                KeepsWaiting = true,
            }
        );
    }
}
