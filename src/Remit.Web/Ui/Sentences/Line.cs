using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Web.Ui.Sentences;

/// <summary>A line of an agreement as people read it.</summary>
/// <param name="Level">How much of it is the contributor's.</param>
/// <param name="Id">The clause it says.</param>
/// <param name="Text">The sentence.</param>
/// <param name="More">Further sentences: who else is told, until when it is tried, why.</param>
public sealed record Line(Level Level, string Id, Sentence Text, ImmutableArray<Sentence> More);
