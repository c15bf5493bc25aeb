using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Proposals;

internal sealed class ProposalMapping : IEntityTypeConfiguration<Proposal>
{
    public void Configure(EntityTypeBuilder<Proposal> builder)
    {
        builder.ToTable("Proposals");
        builder.Property(one => one.Id).ValueGeneratedNever();
        builder.Property(one => one.To).HasMaxLength(Person.LongestName);
        builder.Property(one => one.Version).IsConcurrencyToken();
        builder.HasOne(one => one.By).WithMany().HasForeignKey(one => one.ById).OnDelete(DeleteBehavior.Cascade);
        builder.Property(one => one.ByAddress).HasMaxLength(AccountSetup.LongestMail);
        builder.Property(one => one.OtherAddress).HasMaxLength(AccountSetup.LongestMail);
        builder.Property(one => one.Lines).AsJson().HasDefaultValueSql("'{}'");
        builder.HasIndex(one => one.ToId);
        builder.HasIndex(one => one.AnswersId);
    }
}
