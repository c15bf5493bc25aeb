using Remit.Rules.Tests.Cases;

namespace Remit.Rules.Tests.Rooms;

/// <summary>A room map as text: one line a row, "which | stretch level | stretch level".</summary>
internal static class Drawn
{
    public static RoomMap? MapOf(DecisionKind kind, params ExchangeRate[] rates) =>
        Case.AgreementOf(kind, rates).MapRoom(kind, Case.Today, TestContext.Current.CancellationToken);

    public static string Rows(DecisionKind kind) => Rows(MapOf(kind)!);

    public static string Rows(RoomMap map) => string.Join('\n', map.All().Select(row => Row(map, row)));

    private static string Row(RoomMap map, RoomRow row) =>
        string.Join(
            " | ",
            row.Segments.Select(segment => $"{Stretch(map, segment.Stretch)} {LevelOf(segment)}")
                .Prepend(string.Join("; ", row.Cases.Select(box => box.Text)))
        );

    private static string LevelOf(RoomSegment segment) => segment.Level is { } level ? LevelKeys.Of(level) : "never";

    private static string Stretch(RoomMap map, RoomStretch stretch) =>
        stretch.IsNotApplicable ? Fact.NotApplicable
        : stretch.Range is { } range
            ? string.Join(" or ", ConditionText.Write(map.Main!, new Condition(map.Main!.Key, [range])))
        : "any";
}
