using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Remit.Web.Features.Accounts;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals;

internal sealed class GuestLinkMapping : IEntityTypeConfiguration<GuestLink>
{
    private const int CodeHashLength = 200;

    public void Configure(EntityTypeBuilder<GuestLink> builder)
    {
        builder.ToTable("GuestLinks");
        builder.Property(one => one.Id).ValueGeneratedNever();
        builder.Property(one => one.Mail).HasMaxLength(AccountSetup.LongestMail);
        builder.Property(one => one.Hash).HasMaxLength(SecretText.HashLength);
        builder.Property(one => one.CodeHash).HasMaxLength(CodeHashLength);
        builder.HasIndex(one => one.Hash).IsUnique();
        builder.Property(one => one.Version).IsConcurrencyToken();
        builder
            .HasOne<Proposal>()
            .WithOne()
            .HasForeignKey<GuestLink>(one => one.ProposalId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
