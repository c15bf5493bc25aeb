using System.Collections.Immutable;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Agreements.Paper;

/// <summary>What one list of the page says about one area.</summary>
/// <param name="Area">The area's name; null while there are too few lines for areas to help.</param>
/// <param name="Lines">The lines.</param>
/// <param name="Texts">Further sentences the two wrote, which no answer depends on.</param>
public sealed record PaperGroup(string? Area, ImmutableArray<Line> Lines, ImmutableArray<string> Texts);
