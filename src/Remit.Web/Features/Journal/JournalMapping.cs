using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Remit.Web.Features.Journal;

internal sealed class JournalMapping : IEntityTypeConfiguration<JournalEntry>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<JournalEntry> builder)
    {
        builder.ToTable("Journal");
        builder.HasKey(row => new { row.ChainId, row.Turn });
        builder.HasIndex(row => row.SubjectId);
        builder.Property(row => row.What).HasMaxLength(60);
        builder.Property(row => row.Digest).HasMaxLength(HashLength);
        builder.Property(row => row.PreviousHash).HasMaxLength(HashLength);
        builder.Property(row => row.Hash).HasMaxLength(HashLength).IsConcurrencyToken();
    }
}
