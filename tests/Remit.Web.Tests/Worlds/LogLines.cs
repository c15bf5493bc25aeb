using System.Collections.Concurrent;
using System.Globalization;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace Remit.Web.Tests.Worlds;

/// <summary>Everything that was logged, with every property, as text.</summary>
public sealed class LogLines : ILogEventSink
{
    private static readonly RenderedCompactJsonFormatter Formatter = new();

    private readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyCollection<string> All => lines;

    public void Emit(LogEvent logEvent)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Formatter.Format(logEvent, writer);
        lines.Enqueue(writer.ToString());
    }
}
