using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Remit.Web.Jobs;
using Serilog.Core;

namespace Remit.Web.Tests.Worlds;

/// <summary>The application on one database, with a clock that stands still and a log that can be read.</summary>
public sealed class App(string database) : WebApplicationFactory<Program>
{
    /// <summary>The header by which a visitor says where they come from.</summary>
    public const string AddressHeader = "X-Test-Address";

    private readonly Dictionary<string, string> settings = new(StringComparer.Ordinal) { ["Database"] = database };

    private Action<IServiceCollection> more = _ => { };

    /// <summary>A Tuesday morning in February, in Lisbon as in London.</summary>
    public static DateTimeOffset Start { get; } = new(2026, 2, 17, 10, 0, 0, TimeSpan.Zero);

    /// <summary>The clock.</summary>
    public FakeTimeProvider Clock { get; } = new(Start);

    /// <summary>What was logged.</summary>
    public LogLines Log { get; } = new();

    /// <summary>Sets something before the start.</summary>
    public App With(string name, string value)
    {
        settings[name] = value;
        return this;
    }

    /// <summary>Registers something more before the start.</summary>
    public App Also(Action<IServiceCollection> register)
    {
        more = register;
        return this;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        foreach (var (name, value) in settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.AddSingleton<ILogEventSink>(Log);

            // What is due is done when a test says so.
            services.Remove(services.Single(one => one.ImplementationType == typeof(WorkerLoop)));
            services.AddSingleton<IStartupFilter, CallerAddress>();

            // Guarding passwords well takes time, and none here is worth guarding.
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1);
            more(services);
        });
    }

    // The test server knows no connections, so every caller would look like the same one.
    private sealed class CallerAddress : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            app =>
            {
                app.Use(
                    (context, then) =>
                    {
                        if (IPAddress.TryParse(context.Request.Headers[AddressHeader], out var address))
                        {
                            context.Connection.RemoteIpAddress = address;
                        }

                        return then(context);
                    }
                );
                next(app);
            };
    }
}
