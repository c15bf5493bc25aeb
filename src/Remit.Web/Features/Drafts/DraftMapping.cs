using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Remit.Web.Data;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Drafts;

internal sealed class DraftMapping : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.ToTable("Drafts");
        builder.Property(draft => draft.Id).ValueGeneratedNever();
        builder.Property(draft => draft.Answers).AsJson();
        builder.Property(draft => draft.Version).IsConcurrencyToken();
        builder.HasOne<Person>().WithMany().HasForeignKey(draft => draft.OwnerId).OnDelete(DeleteBehavior.Cascade);
    }
}
