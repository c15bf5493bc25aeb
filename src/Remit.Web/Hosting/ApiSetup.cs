using System.Text.Json;
using System.Text.Json.Serialization;
using Remit.Web.Outcomes;
using Remit.Web.Security;
using Scalar.AspNetCore;

namespace Remit.Web.Hosting;

/// <summary>The door for programs: <c>/api/v1</c>, its description, and a page to read it on, served from here.</summary>
internal static class ApiSetup
{
    private const string Version = "v1";

    public static void AddApi(this WebApplicationBuilder builder)
    {
        builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = SayWhatIsRight);
        builder.Services.AddExceptionHandler<UnreadableRequests>();
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
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

    // The framework finds out by itself that a body is not JSON, and says no more than the number.
    private static void SayWhatIsRight(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        if (problem is { Status: StatusCodes.Status415UnsupportedMediaType, Detail: null })
        {
            var refusal = Refusal.Invalid("body-not-json", null);
            (problem.Detail, problem.Extensions["code"]) = (refusal.Message, refusal.Code);
        }
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
        return app.MapGroup($"/api/{Version}").ForScopes();
    }
}
