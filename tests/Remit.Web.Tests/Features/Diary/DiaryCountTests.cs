using System.Globalization;
using Remit.Web.Features.Diary;
using Remit.Web.Features.Drafts;

namespace Remit.Web.Tests.Features.Diary;

/// <summary>What entries come to, worked out without a database.</summary>
public sealed class DiaryCountTests
{
    private static readonly DateTimeOffset Monday = new(2026, 2, 2, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(8, 8)]
    [InlineData(9, 9)]
    [InlineData(10, 9)]
    [InlineData(14, 13)]
    [InlineData(20, 18)]
    [InlineData(21, 19)]
    public void S2_nine_in_ten_end_at_the_ninetieth_in_a_hundred_rounded_up(int through, int upTo)
    {
        var limit = FirstLimit.Of(Enumerable.Range(1, through).Reverse().Select(size => Entry(size)));

        Assert.Equal(new FirstLimit(through, upTo), limit);
    }

    [Fact]
    public void S2_the_limit_is_the_smallest_size_up_to_which_nine_in_ten_lie()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            int[] sizes = [.. Enumerable.Range(0, random.Next(8, 60)).Select(_ => random.Next(1, 500))];
            var limit = FirstLimit.Of(sizes.Select(size => Entry(size)))!;

            Assert.True(sizes.Count(size => size <= limit.UpTo) * 10 >= sizes.Length * 9, $"{seed}");
            Assert.True(sizes.Count(size => size < limit.UpTo) * 10 < sizes.Length * 9, $"{seed}");
            Assert.Contains((int)limit.UpTo, sizes);
        }
    }

    [Fact]
    public void S2_seven_are_too_few_and_one_change_is_too_many()
    {
        var seven = Enumerable.Range(1, 7).Select(size => Entry(size)).ToList();

        Assert.Null(FirstLimit.Of(seven));
        Assert.Null(FirstLimit.Of([.. seven, Entry(8), Entry(9, DiaryAnswer.Different)]));
        Assert.Null(FirstLimit.Of([.. seven, Entry(8, DiaryAnswer.None), Entry(8, null), Removed(8)]));
        Assert.Equal(8, FirstLimit.Of([.. seven, Entry(8), Entry(9, DiaryAnswer.None)])!.UpTo);
    }

    [Fact]
    public void The_wait_in_the_middle_is_in_working_time()
    {
        var hours = LeadHours.UsualOf(Guid.Empty).In("UTC");
        DiaryEntry[] entries = [Waiting(1), Waiting(24), Waiting(72), Waiting(3)];

        var count = DiaryCount.Of(entries, hours);

        // One, three, eight and 24 working hours.
        Assert.Equal(TimeSpan.FromHours(5.5), count.MedianWait);
        Assert.Equal((4, 1, 4, 0), (count.Proposals, count.Weeks, count.Known, count.Changed));
    }

    [Fact]
    public void Mending_an_answer_leaves_the_instant_it_came()
    {
        var entry = Waiting(2);
        entry.Hear(DiaryAnswer.Different, Monday.AddDays(9));
        Assert.Equal(Monday.AddHours(2), entry.AnsweredAt);

        entry.Hear(DiaryAnswer.None, Monday.AddDays(10));
        entry.Hear(DiaryAnswer.Same, Monday.AddDays(11));
        Assert.Equal(Monday.AddDays(11), entry.AnsweredAt);
        entry.Hear(null, Monday.AddDays(12));
        Assert.Null(entry.AnsweredAt);
    }

    [Fact]
    public void A_quoted_count_is_read_as_it_was_written_and_other_text_is_none()
    {
        var count = new QuotedCount(Guid.CreateVersion7(), 14, 4, 12, 0);

        Assert.Equal([count], QuotedCount.Read(QuotedCount.Write([count])));
        Assert.Empty(QuotedCount.Read(QuotedCount.Write([])));
        Assert.NotEmpty(QuotedCount.Write([]));
        Assert.Empty(QuotedCount.Read($"{Guid.Empty};x,1,2,3,4;{Guid.Empty},0,1,0,0;{Guid.Empty},-1,1,1,1;,;"));
    }

    private static DiaryEntry Waiting(int hours)
    {
        var entry = Entry(1, null);
        entry.Hear(DiaryAnswer.Same, Monday.AddHours(hours));
        return entry;
    }

    private static DiaryEntry Removed(int size)
    {
        var entry = Entry(size);
        entry.Remove(Monday);
        return entry;
    }

    private static DiaryEntry Entry(int size, DiaryAnswer? answer = DiaryAnswer.Same)
    {
        var written = GivenAnswers.None.With(EntryAnswers.Amount, size.ToString(CultureInfo.InvariantCulture));
        var entry = DiaryEntry.Of(Guid.Empty, Guid.Empty, Monday, written);
        if (answer is not null)
        {
            entry.Hear(answer, Monday.AddHours(1));
        }

        return entry;
    }
}
