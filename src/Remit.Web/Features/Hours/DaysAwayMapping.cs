using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Hours;

internal sealed class DaysAwayMapping : IEntityTypeConfiguration<DaysAway>
{
    private const int LongestHours = 60;

    public void Configure(EntityTypeBuilder<DaysAway> builder)
    {
        builder.ToTable("DaysAway");
        builder.Ignore(away => away.Stretches);
        builder.Property(away => away.Id).ValueGeneratedNever();
        builder.Property(away => away.Hours).HasMaxLength(LongestHours);
        builder.Property(away => away.Version).IsConcurrencyToken();
        builder.HasIndex(away => new { away.PersonId, away.Until });
        builder.HasOne<Person>().WithMany().HasForeignKey(away => away.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}
