using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Remit.Web.Jobs;

internal sealed class JobMapping : IEntityTypeConfiguration<Job>
{
    public const int LongestSaid = 500;
    public const int LongestProblem = 500;

    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.ToTable("Jobs");
        builder.Property(job => job.Id).ValueGeneratedNever();
        builder.Property(job => job.Kind).HasMaxLength(40);
        builder.Property(job => job.Problem).HasMaxLength(LongestProblem);
        builder.Property(job => job.Said).HasMaxLength(LongestSaid);
        builder.HasIndex(job => new { job.DoneAt, job.DueAt });
    }
}
