using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Remit.Web.Features.People;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("People");
        builder.Property(person => person.Id).ValueGeneratedNever();
        builder.Ignore(person => person.HasLeft);
        builder.Property(person => person.Name).HasMaxLength(Person.LongestName);
        builder.Property(person => person.CallMe).HasMaxLength(Person.LongestName);
        builder.Property(person => person.Zone).HasMaxLength(64);
        builder.Property(person => person.Language).HasMaxLength(16);
        builder.Property(person => person.Mails).HasConversion<string>().HasMaxLength(16);
        builder.HasIndex(person => person.NextWeekAt);
        builder.Property(person => person.Version).IsConcurrencyToken();
    }
}
