using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Diary;

internal sealed class DiaryMonthMapping : IEntityTypeConfiguration<DiaryMonth>
{
    public void Configure(EntityTypeBuilder<DiaryMonth> builder)
    {
        builder.ToTable("DiaryMonths");
        builder.Property(month => month.Id).ValueGeneratedNever();
        builder.Property(month => month.Version).IsConcurrencyToken();
        builder.HasIndex(month => new { month.OwnerId, month.Month }).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(month => month.OwnerId).OnDelete(DeleteBehavior.Cascade);
    }
}
