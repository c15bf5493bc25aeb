using System.Text.Json;
using Remit.Web.Features.Journal;

namespace Remit.Web.Features.Decisions;

/// <summary>What is left of old entries: how many of a kind there were in a month, and how they turned out.</summary>
public sealed class DecisionMonth : IJournaled
{
    private DecisionMonth() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>The pair in whose log they stood.</summary>
    public Guid PairId { get; private init; }

    /// <summary>The first day of the month.</summary>
    public DateOnly Month { get; private init; }

    /// <summary>The kind's name; empty for what the agreement did not know.</summary>
    public required string KindName { get; init; }

    /// <summary>How many decisions are gone as entries; what was taken back is not counted.</summary>
    public int Decisions { get; private set; }

    /// <summary>Of those and of entries that still stand, how many turned out well.</summary>
    public int Good { get; private set; }

    /// <summary>How many partly.</summary>
    public int Mixed { get; private set; }

    /// <summary>How many not as hoped.</summary>
    public int Setbacks { get; private set; }

    /// <summary>How many were never done.</summary>
    public int NotDone { get; private set; }

    /// <summary>The last day of a decision that counted towards limits and is gone as an entry; null while none is.</summary>
    public DateOnly? GoneUntil { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>The first numbers of a month and a kind.</summary>
    /// <param name="decision">A decision of both.</param>
    public static DecisionMonth Of(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return new()
        {
            Id = Guid.CreateVersion7(),
            PairId = decision.PairId,
            Month = MonthOf(decision.On),
            KindName = decision.KindName ?? "",
        };
    }

    /// <summary>The first day of a month.</summary>
    /// <param name="day">A day in it.</param>
    public static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    /// <summary>Whether a decision is of this month and kind.</summary>
    /// <param name="decision">The decision.</param>
    public bool IsOf(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return MonthOf(decision.On) == Month
            && string.Equals(decision.KindName ?? "", KindName, StringComparison.Ordinal);
    }

    /// <summary>Counts an entry that is about to go; the caller counts how it turned out.</summary>
    /// <param name="decision">The entry.</param>
    public void AddEntry(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        Decisions += decision.WithdrawnAt is null ? NumberOf(decision) : 0;
        GoneUntil = decision.WasDropped || decision.On < GoneUntil ? GoneUntil : decision.On;
        Version++;
    }

    /// <summary>Counts how one turned out; several written down as one count as so many.</summary>
    /// <param name="decision">The decision.</param>
    internal void AddResult(Decision decision)
    {
        var number = decision.WithdrawnAt is null ? NumberOf(decision) : 0;
        _ = decision.Result?.Kind switch
        {
            DecisionResultKind.Good => Good += number,
            DecisionResultKind.Mixed => Mixed += number,
            DecisionResultKind.Setback => Setbacks += number,
            DecisionResultKind.NotCarriedOut => NotDone += number,
            _ => 0,
        };
        Version++;
    }

    /// <inheritdoc/>
    public string ToJournal() =>
        JsonSerializer.Serialize(
            new
            {
                Month,
                KindName,
                Decisions,
                Good,
                Mixed,
                Setbacks,
                NotDone,
                GoneUntil,
            }
        );

    private static int NumberOf(Decision decision) => decision.Count ?? 1;
}
