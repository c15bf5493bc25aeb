using System.Text.Json;
using System.Text.Json.Serialization;
using Remit.Web.Security;
using Scalar.AspNetCore;

namespace Remit.Web.Hosting;

/// <summary>The door for programs: <c>/api/v1</c>, its description, and a page to read it on, served from here.</summary>
internal static class ApiSetup
{
    private const string Version = "v1";

    public static void AddApi(this WebApplicationBuilder builder)
    {
        builder.Services.AddProblemDetails();
        builder.Services.AddOpenApi(
            Version,
            options =>
                options.AddDocumentTransformer(
                    (document, _, _) =>
                    {
                        document.Info.Title = "Remit";
                        return Task.CompletedTask;
                    }
                )
        );
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
            json.SerializerOptions.Converters.Add(
                new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
            );
        });
    }

    public static RouteGroupBuilder MapApi(this WebApplication app)
    {
        app.MapOpenApi();
        app.MapScalarApiReference(
            "/scalar",
            (options, context) =>
                options
                    .WithNonce(context.CspNonce())
                    .DisableDefaultFonts()
                    .DisableTelemetry()
                    .HideDeveloperTools()
                    .DisableAgent()
                    .DisableMcp()
        );
        return app.MapGroup($"/api/{Version}");
    }
}
