using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Diary;

internal sealed class DiaryGoalMapping : IEntityTypeConfiguration<DiaryGoal>
{
    public void Configure(EntityTypeBuilder<DiaryGoal> builder)
    {
        builder.ToTable("DiaryGoals");
        builder.Property(goal => goal.Id).ValueGeneratedNever();
        builder.Property(goal => goal.Words).HasMaxLength(DiaryGoal.LongestWords);
        builder.Property(goal => goal.Version).IsConcurrencyToken();
        builder.HasOne<Person>().WithMany().HasForeignKey(goal => goal.OwnerId).OnDelete(DeleteBehavior.Cascade);
    }
}
