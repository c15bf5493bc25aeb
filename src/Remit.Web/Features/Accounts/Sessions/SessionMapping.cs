using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Remit.Web.Features.Accounts;

internal sealed class SessionMapping : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("Sessions");
        builder.Property(session => session.Id).ValueGeneratedNever();
        builder.Property(session => session.Device).HasMaxLength(Device.Longest);
        builder.HasOne<Account>().WithMany().HasForeignKey(session => session.AccountId);
    }
}
