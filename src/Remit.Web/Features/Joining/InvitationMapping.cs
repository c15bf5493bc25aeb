using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Joining;

internal sealed class InvitationMapping : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable("Invitations");
        builder.Property(one => one.Id).ValueGeneratedNever();
        builder.Property(one => one.Name).HasMaxLength(Person.LongestName);
        builder.Property(one => one.Mail).HasMaxLength(AccountSetup.LongestMail);
        builder.Property(one => one.Hash).HasMaxLength(SecretText.HashLength);
        builder.HasIndex(one => one.Hash).IsUnique();
        builder.Property(one => one.Version).IsConcurrencyToken();
    }
}
