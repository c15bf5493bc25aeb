using System.Collections.Immutable;

namespace Remit.Web.Features.Drafts;

/// <summary>The starters of each kind of work, in the order in which they are offered.</summary>
public static class StarterSets
{
    private static readonly ImmutableArray<Starter> All =
    [
        new("support.refunds", Measure.Money, [20, 40, 60], Often: 15),
        new("support.shift-swaps", Measure.Number, [2, 3, 4], Often: 10),
        new("support.small-purchases", Measure.Money, [15, 30, 50], Often: 6),
        new("support.complaint-replies", Measure.Money, [10, 20, 30], Often: 12),
        new("support.help-pages", Measure.Number, [1, 3, 5], Often: 12),
        new("engineering.dependency-updates", Measure.Number, [1, 3, 5], Often: 10),
        new("engineering.extra-servers", Measure.Money, [25, 50, 100], Often: 4),
        new("engineering.small-refactorings", Measure.Number, [2, 4, 8], Often: 6),
        new("engineering.feature-rollouts", Measure.Number, [5, 10, 25], Often: 8),
        new("engineering.test-environments", Measure.Money, [15, 30, 50], Often: 6),
        new("operations.small-repairs", Measure.Money, [50, 100, 150], Often: 6),
        new("operations.supply-orders", Measure.Money, [50, 100, 200], Often: 5),
        new("operations.delivery-dates", Measure.Days, [1, 2, 3], Often: 10),
        new("operations.rush-jobs", Measure.Number, [2, 3, 4], Often: 6),
        new("operations.checklist-changes", Measure.Number, [1, 2, 3], Often: 8),
        new("sales.discounts", Measure.Number, [3, 5, 10], Often: 8),
        new("sales.customer-lunches", Measure.Money, [30, 45, 60], Often: 4),
        new("sales.free-samples", Measure.Money, [15, 25, 40], Often: 10),
        new("sales.payment-extensions", Measure.Days, [5, 10, 14], Often: 5),
        new("sales.test-periods", Measure.Days, [7, 14, 30], Often: 6),
        new("marketing.small-ads", Measure.Money, [25, 50, 100], Often: 5),
        new("marketing.pictures", Measure.Money, [15, 25, 40], Often: 8),
        new("marketing.publishing-dates", Measure.Days, [2, 3, 5], Often: 8),
        new("marketing.website-changes", Measure.Number, [1, 2, 3], Often: 10),
        new("marketing.comment-replies", Measure.None, [], Often: 30),
        new("assistant.travel-bookings", Measure.Money, [100, 150, 200], Often: 5),
        new("assistant.small-gifts", Measure.Money, [15, 20, 30], Often: 4),
        new("assistant.calendar-changes", Measure.Days, [1, 3, 5], Often: 20),
        new("assistant.catering-orders", Measure.Money, [40, 60, 80], Often: 4),
        new("assistant.meeting-requests", Measure.Number, [15, 30, 45], Often: 15),
        new("store.price-reductions", Measure.Number, [10, 15, 20], Often: 15),
        new("store.exchanges", Measure.Money, [15, 25, 40], Often: 10),
        new("store.reorders", Measure.Money, [50, 100, 150], Often: 8),
        new("store.shelf-changes", Measure.Number, [1, 2, 3], Often: 6),
        new("store.reservations", Measure.Days, [2, 4, 7], Often: 20),
        new("clinic.dressing-orders", Measure.Money, [30, 50, 80], Often: 6),
        new("clinic.appointment-swaps", Measure.Days, [1, 2, 3], Often: 20),
        new("clinic.waiting-room", Measure.Money, [20, 35, 50], Often: 4),
        new("clinic.room-bookings", Measure.Number, [1, 2, 4], Often: 15),
        new("clinic.front-desk-swaps", Measure.Number, [2, 3, 4], Often: 8),
        new("school.classroom-materials", Measure.Money, [15, 25, 40], Often: 5),
        new("school.excursion-costs", Measure.Money, [20, 40, 60], Often: 3),
        new("school.lesson-moves", Measure.Days, [1, 3, 5], Often: 6),
        new("school.homework-extensions", Measure.Days, [1, 2, 3], Often: 15),
        new("school.room-changes", Measure.Number, [1, 2, 4], Often: 10),
        new("ngo.petty-cash", Measure.Money, [20, 35, 50], Often: 12),
        new("ngo.transport-bookings", Measure.Money, [30, 50, 80], Often: 8),
        new("ngo.allowance-exceptions", Measure.Money, [5, 10, 20], Often: 6),
        new("ngo.visit-dates", Measure.Days, [1, 2, 3], Often: 5),
        new("ngo.translations", Measure.Number, [1, 2, 3], Often: 6),
    ];

    /// <summary>The kinds of work, in the order in which they are offered.</summary>
    public static ImmutableArray<string> Works { get; } =
    ["support", "engineering", "operations", "sales", "marketing", "assistant", "store", "clinic", "school", "ngo"];

    /// <summary>The starters of a kind of work; none where there is no such work.</summary>
    /// <param name="work">One of <see cref="Works"/>.</param>
    public static ImmutableArray<Starter> Of(string work) => [.. All.Where(starter => starter.Work == work)];

    /// <summary>The starter with a key, or null where there is none.</summary>
    /// <param name="key">The key of a starter, such as <c>support.refunds</c>.</param>
    public static Starter? Find(string key) => All.FirstOrDefault(starter => starter.Key == key);
}
