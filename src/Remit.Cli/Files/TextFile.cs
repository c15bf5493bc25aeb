using System.Text;

namespace Remit.Cli;

/// <summary>Files of text, read whole.</summary>
internal static class TextFile
{
    // A document may have 256 kB; one character more is enough to be refused as too long, however long the file is.
    private const int MostCharacters = (256 * 1024) + 1;

    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>The text of a file; null when it cannot be read, which is then said.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="terminal">Where to say why not.</param>
    public static string? Read(string path, Terminal terminal)
    {
        try
        {
            using var reader = new StreamReader(path, Strict);
            var buffer = new char[MostCharacters];
            return new string(buffer, 0, reader.ReadBlock(buffer));
        }
        catch (DecoderFallbackException)
        {
            terminal.Complain($"{path}:1:1: This is not UTF-8 text.");
        }
        catch (Exception reason) when (reason is FileNotFoundException or DirectoryNotFoundException)
        {
            terminal.Complain($"{path}: There is no such file.");
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or ArgumentException)
        {
            terminal.Complain($"{path}: The file cannot be opened: {reason.Message}");
        }

        return null;
    }
}
