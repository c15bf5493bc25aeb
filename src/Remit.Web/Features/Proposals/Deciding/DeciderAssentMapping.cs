using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Proposals.Deciding;

internal sealed class DeciderAssentMapping : IEntityTypeConfiguration<DeciderAssent>
{
    public void Configure(EntityTypeBuilder<DeciderAssent> builder)
    {
        builder.ToTable("DeciderAssents");
        builder.Property(one => one.Id).ValueGeneratedNever();
        builder.Property(one => one.Name).HasMaxLength(Person.LongestName);
        builder.Property(one => one.Mail).HasMaxLength(AccountSetup.LongestMail);
        builder.Property(one => one.Different).HasMaxLength(DeciderAssent.LongestWords);
        builder.Property(one => one.Version).IsConcurrencyToken();
        builder.HasIndex(one => new { one.ProposalId, one.Name }).IsUnique();
        builder.HasIndex(one => one.Mail);
        builder.HasOne<Proposal>().WithMany().HasForeignKey(one => one.ProposalId).OnDelete(DeleteBehavior.Cascade);
    }
}
