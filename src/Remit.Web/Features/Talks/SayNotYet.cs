using System.Globalization;
using Remit.Web.Features.Diary;
using Remit.Web.Features.Drafts;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Talks;

/// <summary>
/// The lead would like to see a few first: it is kept with the line, and the diary counts from now on. Sent twice it is
/// said once.
/// </summary>
internal sealed class SayNotYet(AnswerLine answer, BeginGoal begin)
{
    /// <param name="Line">The line.</param>
    /// <param name="Goal">The id the goal gets.</param>
    /// <param name="Said">What was said, as answers of the line.</param>
    public sealed record Input(Guid Line, Guid Goal, GivenAnswers Said);

    /// <returns>Whether it counts; not while how many cannot be read.</returns>
    public async Task<Outcome<bool>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        var number = NumberOf(input.Said);
        if (number is not null)
        {
            var words = input.Said.Find(LineAnswers.TheirWords) ?? "";
            var goal = await begin.RunAsync(new(input.Goal, input.Line, number.Value, words), cancellationToken);
            if (!goal.IsOk)
            {
                return Outcome<bool>.Refuse(goal.Refusals);
            }
        }

        var kept = await answer.RunAsync(new(input.Line, input.Said, GivenAnswers.None), cancellationToken);
        return kept.IsOk ? number is not null : Outcome<bool>.Refuse(kept.Refusals);
    }

    private static int? NumberOf(GivenAnswers said) =>
        said.All.GetValueOrDefault(LineAnswers.Many) is { IsUnread: false } many
        && int.TryParse(many.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number is > 0 and <= DiaryGoal.Most
            ? number
            : null;
}
