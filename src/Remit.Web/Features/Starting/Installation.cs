using System.Text.Json;
using Remit.Web.Features.Journal;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Starting;

/// <summary>This installation: one row. Changes that belong to no pair take their turn here.</summary>
public sealed class Installation : IJournaled
{
    private Installation() { }

    /// <summary>The id of the only row, and of its chain in the journal.</summary>
    public static Guid OnlyId { get; } = new("00000000-0000-7000-8000-000000000001");

    /// <summary>Always <see cref="OnlyId"/>.</summary>
    public Guid Id { get; private init; }

    /// <summary>How many changes it has seen.</summary>
    public long Turn { get; private init; }

    /// <summary>Whether it shows a worked example: said on every page, and no mail leaves it.</summary>
    public bool IsExample { get; private set; }

    /// <summary>After how many months how a decision turned out becomes a number.</summary>
    public int ResultMonths { get; private set; } = HowLong.MostResultMonths;

    /// <summary>After how many months an entry becomes a number.</summary>
    public int EntryMonths { get; private set; } = HowLong.MostEntryMonths;

    /// <summary>Whether somebody is asked how sure they are. Where not, it is neither asked nor kept.</summary>
    public bool AsksHowSure { get; private set; } = true;

    /// <summary>Whether it is kept when an answer came, and counted how long one waited. Where not, it is neither.</summary>
    public bool KeepsWaiting { get; private set; } = true;

    /// <summary>The day, in UTC, on which everything old was last looked for and found; null before the first.</summary>
    public DateOnly? AgedOn { get; private init; }

    /// <summary>Says how long things are kept, never longer than <see cref="HowLong"/> has it.</summary>
    /// <param name="resultMonths">How a decision turned out.</param>
    /// <param name="entryMonths">An entry.</param>
    public Outcome<Installation> KeepFor(int resultMonths, int entryMonths)
    {
        if (resultMonths is < 1 or > HowLong.MostResultMonths)
        {
            return Refusal.Invalid("result-months", "results", $"{HowLong.MostResultMonths}");
        }

        if (entryMonths is < 1 or > HowLong.MostEntryMonths)
        {
            return Refusal.Invalid("entry-months", "entries", $"{HowLong.MostEntryMonths}");
        }

        if (entryMonths < resultMonths)
        {
            return Refusal.Invalid("entry-months-short", "entries");
        }

        (ResultMonths, EntryMonths) = (resultMonths, entryMonths);
        return this;
    }

    /// <summary>Switches on or off that somebody is asked how sure they are.</summary>
    /// <param name="asks">Whether they are asked.</param>
    public void AskHowSure(bool asks) => AsksHowSure = asks;

    /// <summary>Switches on or off that it is kept when an answer came.</summary>
    /// <param name="keeps">Whether it is kept.</param>
    public void KeepWaiting(bool keeps) => KeepsWaiting = keeps;

    /// <summary>Makes it an example, or the real thing again.</summary>
    /// <param name="isExample">Whether it is an example.</param>
    public void ShowExample(bool isExample) => IsExample = isExample;

    /// <inheritdoc/>
    public string ToJournal() =>
        JsonSerializer.Serialize(
            new
            {
                IsExample,
                ResultMonths,
                EntryMonths,
                AsksHowSure,
                KeepsWaiting,
            }
        );
}
