using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Trace;
using Remit.Web.Data;

namespace Remit.Web.Tests.Features.Asking;

public sealed class NoTraceTests(Databases databases)
{
    /// <summary>An amount nobody would type by chance.</summary>
    // No second and no minute, so that no moment of the test can look like it.
    private const string Marker = "83.97";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Asking_by_page_link_and_api_leaves_no_trace(Database database)
    {
        using var traces = new KeptTraces();
        await using var app = (await databases.OwnAsync(database))
            .With("Telemetry", "http://127.0.0.1:9")
            .Also(services => services.ConfigureOpenTelemetryTracerProvider(traced => traced.AddProcessor(traces)));
        var world = await World.InAsync(app);
        var ines = await world.SignInAsync(world.Ines);

        var (_, answer) = await ines.AskAsync(world, "refund", ("amount", $"{Marker} EUR"));
        await ines.VisitAsync($"/ask/refund?amount={Marker}");
        var linked = ines.Text;
        await ines.VisitAsync("/ask/refund");
        await ines.Fill("amount", Marker).SubmitAsync();

        Assert.Equal("ask_first", answer.Text("level"));
        Assert.Contains(Marker, linked, StringComparison.Ordinal);
        Assert.Contains(Marker, ines.Text, StringComparison.Ordinal);
        Assert.NotEmpty(app.Log.All);
        Assert.DoesNotContain(app.Log.All, line => line.Contains(Marker, StringComparison.Ordinal));
        Assert.True(app.Server.Services.GetRequiredService<TracerProvider>().ForceFlush());
        Assert.NotEmpty(traces.All);
        Assert.DoesNotContain(traces.All.SelectMany(TextOf), text => text.Contains(Marker, StringComparison.Ordinal));
        Assert.DoesNotContain(await EveryValueAsync(app), text => text.Contains(Marker, StringComparison.Ordinal));
    }

    [Theory, EachDatabase]
    public async Task An_amount_in_other_digits_is_refused_and_leaves_no_trace(Database database)
    {
        const string OtherDigits = "\u0664\u0667\u0663\u0661";
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        var ines = await world.SignInAsync(world.Ines);

        await ines.VisitAsync($"/ask/refund?amount={Uri.EscapeDataString(OtherDigits)}");

        Assert.Contains("is not an amount", ines.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(app.Log.All, line => line.Contains(OtherDigits, StringComparison.Ordinal));
    }

    [Theory, EachDatabase]
    public async Task What_is_written_down_is_found_by_the_same_search(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        await (await world.SignInAsync(world.Ines)).WriteAsync(world, "12.87 EUR");

        Assert.Contains(await EveryValueAsync(world.App), text => text.Contains("12.87", StringComparison.Ordinal));
    }

    [Theory, EachDatabase]
    public async Task An_answer_is_kept_by_nobody_on_the_way(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);
        using var response = await ines.Client.GetAsync(
            new Uri($"/ask/refund?amount={Marker}", UriKind.Relative),
            Cancel
        );

        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    private static IEnumerable<string> TextOf(Activity activity) =>
        activity
            .TagObjects.Select(tag => Convert.ToString(tag.Value, CultureInfo.InvariantCulture) ?? "")
            .Append(activity.DisplayName)
            .Concat(activity.Events.SelectMany(one => one.Tags).Select(tag => $"{tag.Value}"));

    private static async Task<List<string>> EveryValueAsync(App app) =>
        [.. (await app.EveryValueAsync()).Select(one => one.Value)];

    private sealed class KeptTraces : BaseProcessor<Activity>
    {
        public ConcurrentQueue<Activity> All { get; } = new();

        public override void OnEnd(Activity data) => All.Enqueue(data);
    }
}
