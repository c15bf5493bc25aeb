using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Remit.Web.Features.Proposals.Answering;

internal sealed class LineReplyMapping : IEntityTypeConfiguration<LineReply>
{
    public void Configure(EntityTypeBuilder<LineReply> builder)
    {
        builder.ToTable("LineReplies");
        builder.Property(one => one.Id).ValueGeneratedNever();
        builder.Property(one => one.Version).IsConcurrencyToken();
        builder.HasOne<Proposal>().WithMany().HasForeignKey(one => one.ProposalId).OnDelete(DeleteBehavior.Cascade);
    }
}
