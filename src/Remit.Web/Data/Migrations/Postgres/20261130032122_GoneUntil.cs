using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Remit.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class GoneUntil : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "GoneUntil",
                table: "DecisionMonths",
                type: "date",
                nullable: true
            );

            // Of what went before this column nobody knows the day: the whole month is taken as gone.
            migrationBuilder.Sql(
                "UPDATE \"DecisionMonths\" SET \"GoneUntil\" = (\"Month\" + interval '1 month' - interval '1 day')::date WHERE \"Decisions\" > 0;"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "GoneUntil", table: "DecisionMonths");
        }
    }
}
