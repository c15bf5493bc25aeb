using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Remit.Web.Data;

namespace Remit.Web.Features.Drafts;

internal sealed class DraftLineMapping : IEntityTypeConfiguration<DraftLine>
{
    public void Configure(EntityTypeBuilder<DraftLine> builder)
    {
        builder.ToTable("DraftLines");
        builder.Property(line => line.Id).ValueGeneratedNever();
        builder.Property(line => line.Answers).AsJson();
        builder.Property(line => line.Version).IsConcurrencyToken();
        builder.HasOne<Draft>().WithMany().HasForeignKey(line => line.DraftId).OnDelete(DeleteBehavior.Cascade);
    }
}
