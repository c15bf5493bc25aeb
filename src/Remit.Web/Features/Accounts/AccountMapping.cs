using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Accounts;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder) =>
        builder.HasOne<Person>().WithOne().HasForeignKey<Person>(person => person.AccountId);
}
