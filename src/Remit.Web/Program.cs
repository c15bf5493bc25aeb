using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Hosting;
using Remit.Web.Ui;

var builder = WebApplication.CreateBuilder(args);
builder.AddSettings();
builder.AddData();
builder.AddAccount();
builder.AddUi();
builder.AddHealth();

var app = builder.Build();
await app.UseNewestSchemaAsync();
app.UseUi();
app.UseAccount();

app.MapHealth();
app.MapUi();
await app.RunAsync();

/// <summary>The application. Public so that tests can start it.</summary>
public sealed partial class Program
{
    private Program() { }
}
