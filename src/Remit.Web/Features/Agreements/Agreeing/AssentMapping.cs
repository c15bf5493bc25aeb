using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Remit.Web.Features.Accounts;

namespace Remit.Web.Features.Agreements;

internal sealed class AssentMapping : IEntityTypeConfiguration<Assent>
{
    public void Configure(EntityTypeBuilder<Assent> builder)
    {
        builder.ToTable("Assents");
        builder.Property(one => one.Id).ValueGeneratedNever();
        builder.Property(one => one.Address).HasMaxLength(AccountSetup.LongestMail);
        builder.HasIndex(one => new { one.VersionId, one.PersonId }).IsUnique();
        builder
            .HasOne<AgreementVersion>()
            .WithMany()
            .HasForeignKey(one => one.VersionId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
