using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Remit.Web.Data;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Hours;

internal sealed class OwnHoursMapping : IEntityTypeConfiguration<OwnHours>
{
    public void Configure(EntityTypeBuilder<OwnHours> builder)
    {
        builder.ToTable("OwnHours");
        builder.Ignore(hours => hours.Weekly);
        builder.Property(hours => hours.Id).ValueGeneratedNever();
        builder.Property(hours => hours.Week).AsJson();
        builder.Property(hours => hours.Holidays).HasMaxLength(OwnHours.LongestCountry);
        builder.Property(hours => hours.Version).IsConcurrencyToken();
        builder.HasIndex(hours => hours.PersonId).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(hours => hours.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}
