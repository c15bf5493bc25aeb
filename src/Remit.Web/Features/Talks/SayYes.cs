using Remit.Web.Features.Diary;
using Remit.Web.Features.Drafts;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Talks;

/// <summary>The lead says yes, as it stands or with other sizes: what was to be shown first is put away.</summary>
internal sealed class SayYes(AnswerLine answer, EndGoal end)
{
    /// <param name="line">The line.</param>
    /// <param name="said">What was said, as answers of the line.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether it can be read back; not while a size cannot be read, or two windows gave two.</returns>
    public async Task<Outcome<bool>> RunAsync(Guid line, GivenAnswers said, CancellationToken cancellationToken)
    {
        var kept = await answer.RunAsync(new(line, said, GivenAnswers.None), cancellationToken);
        if (!kept.TryGet(out var result))
        {
            return Outcome<bool>.Refuse(kept.Refusals);
        }

        await end.OfLineAsync(line, cancellationToken);
        var answers = result.Line!.Answers;
        return !said.All.Keys.Any(name =>
            answers.ContainsKey(Answered.Unread(name)) || answers.ContainsKey(Answered.Other(name))
        );
    }
}
