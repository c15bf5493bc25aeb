namespace Remit.Cli;

/// <summary>How a line is meant, which on a terminal becomes its colour.</summary>
internal enum Tone
{
    /// <summary>Said as it is.</summary>
    Plain,

    /// <summary>Less important.</summary>
    Quiet,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>Mine to decide; as hoped.</summary>
    Yes,

    /// <summary>Not mine alone, or not certain yet.</summary>
    Careful,

    /// <summary>Nothing agreed; something is wrong.</summary>
    No,
}
