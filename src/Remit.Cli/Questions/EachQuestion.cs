using System.Buffers;
using System.Text;
using Remit.Documents;

namespace Remit.Cli;

/// <summary>Answers every line of the standard input: one JSON object of facts in, one JSON object out.</summary>
/// <param name="terminal">Where questions come from and answers go.</param>
internal sealed class EachQuestion(Terminal terminal)
{
    private const string TooLong =
        """{"problems":[{"code":"too-long","subject":"","message":"This line is too long.","hint":"at most 64 kB"}]}""";

    private readonly ArrayBufferWriter<byte> answer = new();
    private char[] text = [];

    /// <summary>Answers until the input ends.</summary>
    /// <param name="questions">The agreement, the kind and the day.</param>
    /// <returns>The exit code: whether every line has an answer.</returns>
    public int Answer(JsonQuestions questions)
    {
        var lines = new InputLines(terminal.Input);
        var all = true;
        while (lines.TryRead(out var line))
        {
            all &= AnswerOne(questions, lines.IsTooLong, line);
        }

        return all ? ExitCode.Fine : ExitCode.NoAnswer;
    }

    private bool AnswerOne(JsonQuestions questions, bool isTooLong, ReadOnlyMemory<byte> line)
    {
        if (isTooLong)
        {
            terminal.Output.WriteLine(TooLong);
            return false;
        }

        answer.ResetWrittenCount();
        var isAnswered = questions.Answer(line, answer);
        if (text.Length < answer.WrittenCount)
        {
            text = new char[answer.WrittenCount * 2];
        }

        var length = Encoding.UTF8.GetChars(answer.WrittenSpan, text);
        terminal.Output.WriteLine(text.AsSpan(0, length));
        return isAnswered;
    }
}
