namespace Remit.Rules.Engine;

/// <summary>What a search says of a cell: everywhere, nowhere (because of a row, where one settles it), or cut by a row.</summary>
internal readonly record struct Judgement
{
    private Judgement(bool? holds, int? row) => (Holds, Row) = (holds, row);

    /// <summary>What is searched for holds everywhere in the cell.</summary>
    public static Judgement Everywhere { get; } = new(true, null);

    /// <summary>Whether it holds everywhere or nowhere; null while it is not settled.</summary>
    public bool? Holds { get; }

    /// <summary>The row that settles that it holds nowhere, or by which the cell is cut next.</summary>
    public int? Row { get; }

    public static Judgement Nowhere(int? because) => new(false, because);

    public static Judgement CutBy(int row) => new(null, row);
}
