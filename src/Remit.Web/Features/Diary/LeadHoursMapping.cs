using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Diary;

internal sealed class LeadHoursMapping : IEntityTypeConfiguration<LeadHours>
{
    public void Configure(EntityTypeBuilder<LeadHours> builder)
    {
        builder.ToTable("LeadHours");
        builder.Property(hours => hours.Id).ValueGeneratedNever();
        builder.Property(hours => hours.Version).IsConcurrencyToken();
        builder.HasIndex(hours => hours.OwnerId).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(hours => hours.OwnerId).OnDelete(DeleteBehavior.Cascade);
    }
}
