using System.Collections.Immutable;
using Remit.Rules;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Today;

/// <summary>What stands for one kind of decision today: its line, and what is left of its running limits.</summary>
/// <param name="Line">The line that gives most room.</param>
/// <param name="Left">What is left.</param>
public sealed record KindToday(Line Line, ImmutableArray<(LimitLeft Left, Sentence Text)> Left);
