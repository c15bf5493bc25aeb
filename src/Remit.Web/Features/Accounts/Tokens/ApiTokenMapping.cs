using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Accounts;

internal sealed class ApiTokenMapping : IEntityTypeConfiguration<ApiToken>
{
    public void Configure(EntityTypeBuilder<ApiToken> builder)
    {
        builder.ToTable("ApiTokens");
        builder.Property(token => token.Id).ValueGeneratedNever();
        builder.Property(token => token.Name).HasMaxLength(ApiToken.LongestName);
        builder.Property(token => token.Hash).HasMaxLength(SecretText.HashLength);
        builder.HasIndex(token => token.Hash).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(token => token.PersonId);
    }
}
