using System.Globalization;

namespace Remit.Web.Ui.Sentences;

/// <summary>For whom a sentence is written.</summary>
/// <param name="Voice">Who speaks to whom.</param>
/// <param name="Culture">How the reader writes numbers, money and dates.</param>
public sealed record Reader(Voice Voice, CultureInfo Culture)
{
    /// <summary>The reader's own full name, where they are one of the people in the agreement.</summary>
    public string? Name { get; init; }

    /// <summary>The whole name as it is shown: by default as it was written.</summary>
    public Func<string, string> Named { get; init; } = name => name;

    /// <summary>What people are called: by default as <see cref="CalledName"/> has it.</summary>
    public Func<string, string> Call { get; init; } = CalledName.Of;

    /// <summary>Whether a person is the reader, who is then addressed as "you".</summary>
    /// <param name="name">A full name.</param>
    public bool Is(string name) => Voice == Voice.They && string.Equals(name, Name, StringComparison.Ordinal);
}
