using System.Text;

namespace Remit.Cli;

/// <summary>The lines of a stream as bytes, each valid until the next is asked for, without allocating for each.</summary>
/// <param name="input">The stream.</param>
internal sealed class InputLines(Stream input)
{
    /// <summary>The longest line, in bytes; a longer one is passed over.</summary>
    public const int Longest = 64 * 1024;

    private readonly byte[] buffer = new byte[Longest];
    private int start;
    private int end;
    private bool atEnd;
    private bool isFirst = true;

    /// <summary>Whether the line was longer than <see cref="Longest"/>; then it is empty.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The next line without its end; false behind the last one.</summary>
    /// <param name="line">The line.</param>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        IsTooLong = false;
        var looked = start;
        int found;
        while ((found = buffer.AsSpan(looked, end - looked).IndexOf((byte)'\n')) < 0 && !atEnd)
        {
            MakeRoom();
            looked = end;
            Fill();
        }

        var stop = found < 0 ? end : looked + found;
        line = WithoutMark(IsTooLong ? default : buffer.AsMemory(start, stop - start));
        var isLine = found >= 0 || stop > start || IsTooLong;
        start = found < 0 ? end : stop + 1;
        return isLine;
    }

    private void MakeRoom()
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        if (end == buffer.Length)
        {
            IsTooLong = true;
            end = 0;
        }
    }

    private void Fill()
    {
        var read = input.Read(buffer, end, buffer.Length - end);
        end += read;
        atEnd = read == 0;
    }

    // Some editors begin a file with a mark that is no part of its first line.
    private ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> line)
    {
        var isMarked = isFirst && line.Span.StartsWith(Encoding.UTF8.Preamble);
        isFirst = false;
        return isMarked ? line[Encoding.UTF8.Preamble.Length..] : line;
    }
}
